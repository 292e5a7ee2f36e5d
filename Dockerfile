# One image for every module: docker build --build-arg MODULE=emotion-service -t cesizen/emotion-service:0.1.0 .
ARG JAVA=25

# The web client is the same for every module and architecture; the gateway alone carries it.
FROM --platform=$BUILDPLATFORM node:24-slim AS web
WORKDIR /source/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN --mount=type=cache,target=/root/.npm npm install --no-save --ignore-scripts
COPY web ./
COPY emotion-service/src/main/resources/safety /source/emotion-service/src/main/resources/safety
RUN npm run build

FROM maven:3.9-eclipse-temurin-${JAVA} AS build
ARG MODULE
WORKDIR /source
COPY . .
COPY --from=web /source/web/dist web/dist
# Tests compile (the services use platform's test-jar) but run in `mvn verify`, where PostgreSQL and Kafka are.
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    test -n "${MODULE}" \
    && mvn --batch-mode --no-transfer-progress -pl "${MODULE}" -am package -DskipTests -Dweb.skip \
    && cp "${MODULE}"/target/*-exec.jar /app.jar
WORKDIR /extracted
RUN java -Djarmode=tools -jar /app.jar extract --layers --destination .

FROM eclipse-temurin:${JAVA}-jre
ARG MODULE
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="CESIZen ${MODULE}" \
      org.opencontainers.image.vendor="The CESIZen authors" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /app
# From what changes least to what changes most.
COPY --from=build /extracted/dependencies/ ./
COPY --from=build /extracted/spring-boot-loader/ ./
COPY --from=build /extracted/snapshot-dependencies/ ./
COPY --from=build /extracted/application/ ./
# The AOT cache is bound to this JVM and these jars, so it is trained here, last. The run needs no database:
# where a bean refuses to start without one, the cache holds what was loaded until then. It must exist.
RUN timeout 180 java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
        --spring.flyway.enabled=false --eureka.client.register-with-eureka=false --eureka.client.fetch-registry=false \
        --cesizen.registry.password=training --cesizen.session.client-secret=training --cesizen.session.keyset=training \
        --spring.security.user.password=training >/tmp/train.log 2>&1 \
    || tail -n 20 /tmp/train.log; \
    rm -f /tmp/train.log; test -s app.aot
# Health and metrics are on the second port: publish it to nobody but probes and Prometheus.
ENV SERVER_PORT=8080 SERVER_ADDRESS=0.0.0.0 CESIZEN_MANAGEMENT_PORT=8079
EXPOSE 8080 8079
USER 10001:10001
# Further JVM options: JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=/app/app.aot", "-Djava.io.tmpdir=/tmp", "-jar", "/app/app.jar"]
